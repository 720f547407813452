### What the program has to know of the language itself.
### Readers: page, rust

# Which way the language is written: ltr (left to right) or rtl.
locale-direction = ltr
