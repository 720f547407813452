### What the program has to know of the language itself.
### Readers: page

# Which way the language is written: ltr (left to right) or rtl.
locale-direction = ltr
