//! `penlight`: the command line program.

fn main() {}
