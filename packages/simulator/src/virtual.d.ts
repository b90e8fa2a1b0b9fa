declare module 'virtual:countries' {
  export const countries: import('./index.ts').Countries;
}
