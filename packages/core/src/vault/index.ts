export { type Encrypted, openVault, type Vault, type VaultKey, vaultKeys } from './cipher.ts';
export {
  nationalNumbers,
  personsWith,
  putSecret,
  readSecrets,
  reencrypt,
  type SecretKind,
  secretsOf,
} from './secrets.ts';
