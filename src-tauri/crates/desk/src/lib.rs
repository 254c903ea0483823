//! What a person does, each in one short file that strings the stages together.
