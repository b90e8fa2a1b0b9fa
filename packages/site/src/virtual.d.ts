/** Modules that the build makes from a site's folder. */
declare module 'virtual:brand' {
  export const brand: import('./brand.ts').Brand;
}
declare module 'virtual:content' {
  const content: import('../scripts/content.ts').Content;
  export default content;
}
declare module 'virtual:theme.css' {}

declare module 'virtual:countries' {
  export const countries: import('@smart/simulator').Countries;
}
