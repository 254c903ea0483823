//! Who is at risk and who is not, as readers of real pages found it misread.
