//! A program with a window, looked at from outside: what is on the screen and what its processes use.

mod processes;
mod program;
mod screen;

pub use processes::Used;
pub use program::Program;
pub use screen::{Key, Screen};
