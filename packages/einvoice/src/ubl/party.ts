import type { Address, Identifier, Invoice, Party } from '../model.ts';
import { branch, leaf, type Node } from './xml.ts';

const country = (code: string): Node =>
  branch('cac:Country', [leaf('cbc:IdentificationCode', code)]);

export const writeId = (name: string, id: Identifier | undefined): Node =>
  leaf(name, id?.id, { schemeID: id?.scheme });

export const taxScheme = (id: 'VAT' | 'TAX'): Node => branch('cac:TaxScheme', [leaf('cbc:ID', id)]);

export const writeAddress = (name: string, a: Address): Node =>
  branch(name, [
    leaf('cbc:StreetName', a.line1),
    leaf('cbc:AdditionalStreetName', a.line2),
    leaf('cbc:CityName', a.city),
    leaf('cbc:PostalZone', a.postCode),
    leaf('cbc:CountrySubentity', a.region),
    branch('cac:AddressLine', [leaf('cbc:Line', a.line3)]),
    country(a.country),
  ]);

const taxNumber = (number: string | undefined, scheme: 'VAT' | 'TAX'): Node =>
  number === undefined
    ? undefined
    : branch('cac:PartyTaxScheme', [leaf('cbc:CompanyID', number), taxScheme(scheme)]);

export const writeParty = (party: Party): Node =>
  branch('cac:Party', [
    writeId('cbc:EndpointID', party.electronicAddress),
    ...party.ids.map((id) => branch('cac:PartyIdentification', [writeId('cbc:ID', id)])),
    branch('cac:PartyName', [leaf('cbc:Name', party.tradingName)]),
    writeAddress('cac:PostalAddress', party.address),
    taxNumber(party.vatId, 'VAT'),
    taxNumber(party.taxNumber, 'TAX'),
    branch('cac:PartyLegalEntity', [
      leaf('cbc:RegistrationName', party.name),
      writeId('cbc:CompanyID', party.registration),
      leaf('cbc:CompanyLegalForm', party.legalInfo),
    ]),
    branch('cac:Contact', [
      leaf('cbc:Name', party.contact?.name),
      leaf('cbc:Telephone', party.contact?.phone),
      leaf('cbc:ElectronicMail', party.contact?.email),
    ]),
  ]);

const partyName = (name: string | undefined): Node =>
  branch('cac:PartyName', [leaf('cbc:Name', name)]);

export const writePayee = (payee: Invoice['payee']): Node =>
  branch('cac:PayeeParty', [
    branch('cac:PartyIdentification', [writeId('cbc:ID', payee?.id)]),
    partyName(payee?.name),
    branch('cac:PartyLegalEntity', [writeId('cbc:CompanyID', payee?.registration)]),
  ]);

export const writeRepresentative = (rep: Invoice['taxRepresentative']): Node =>
  rep &&
  branch('cac:TaxRepresentativeParty', [
    partyName(rep.name),
    writeAddress('cac:PostalAddress', rep.address),
    taxNumber(rep.vatId, 'VAT'),
  ]);

export const writeDelivery = (delivery: Invoice['delivery']): Node =>
  branch('cac:Delivery', [
    leaf('cbc:ActualDeliveryDate', delivery?.date),
    branch('cac:DeliveryLocation', [
      writeId('cbc:ID', delivery?.location),
      delivery?.address && writeAddress('cac:Address', delivery.address),
    ]),
    branch('cac:DeliveryParty', [partyName(delivery?.name)]),
  ]);
