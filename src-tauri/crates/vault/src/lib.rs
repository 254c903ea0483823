//! Keys: passphrase, recovery code, sealed files.
