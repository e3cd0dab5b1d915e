export const title = 'no component here';
