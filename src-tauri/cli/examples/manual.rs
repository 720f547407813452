//! Writes the manual pages and shell completions of the command line: `manual DIR`. The packages take them from there.

use std::path::Path;
use std::{env, fs, io};

use clap_complete::Shell;
use clap_complete::generate_to;

fn main() -> io::Result<()> {
    let Some(dir) = env::args_os().nth(1) else {
        return Err(io::Error::other("say where to: manual DIR"));
    };
    let dir = Path::new(&dir);
    let (pages, completions) = (dir.join("man"), dir.join("completions"));
    fs::create_dir_all(&pages)?;
    fs::create_dir_all(&completions)?;

    let mut command = carryout_cli::command();
    for shell in [Shell::Bash, Shell::Fish, Shell::Zsh] {
        generate_to(shell, &mut command, "carryout-cli", &completions)?;
    }

    clap_mangen::generate_to(carryout_cli::command().disable_help_subcommand(true), pages)
}
