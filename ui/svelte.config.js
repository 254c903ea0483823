// Runes everywhere; no other way of keeping state.
export default {
  compilerOptions: { runes: true },
};
