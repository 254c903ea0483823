//! Letters set on pages and written as PDF: where things stand, what the files hold, and what nobody would write.

mod covers;
mod gallery;
mod hostile;
mod pages;
mod pdf;
mod specimens;
mod windows;
