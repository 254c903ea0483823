//! From a case to a draft, and what the check says about it.

mod calls;
mod check;
mod compose;
mod evening;
mod golden;
mod kinds;
mod languages;
mod model_letters;
mod recipients;
mod salutations;
mod sample;
