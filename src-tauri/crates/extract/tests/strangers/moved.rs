//! Last days that moved, and ends said in other words, as readers of real pages found them misread.
