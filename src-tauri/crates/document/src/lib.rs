//! Any file to blocks and lines with their places: HTML, PDF, mail, text.
