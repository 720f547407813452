//! Says how the program is linked.

#[path = "../linking.rs"]
mod linking;

fn main() {
    println!("cargo::rerun-if-changed=../linking.rs");
    linking::link_small();
}
