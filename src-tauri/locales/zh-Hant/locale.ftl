### What the program has to know of the language itself.
### Readers: page, rust

locale-direction = ltr
