//! Says how the program is linked.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Relocations in their short form, for which a release needs glibc 2.36 as its packages say. `src-tauri/build.rs` has
    // the same for the window.
    let is = |name: &str, value: &str| std::env::var(name).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ENV", "gnu") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
}
