//! People read the language of their system; programs read the same JSON everywhere.

use crate::world::{Ended, World, quick};

async fn run(world: &World, locale: &str, words: &[&str]) -> Ended {
    let mut command = world.command(words);
    command.env("LC_ALL", locale);
    world.end(command.spawn().unwrap(), |_| async {}).await
}

#[tokio::test(flavor = "multi_thread")]
async fn output_uses_the_system_language() {
    let world = World::without_keyring(quick()).await;
    let mut reported = Vec::new();
    for locale in ["C", "de_DE.UTF-8", "de_AT", "tlh", "POSIX"] {
        let ended = run(&world, locale, &["status"]).await;
        assert_eq!(ended.code, Some(0), "{ended:?}");
        reported.push(ended.out.contains("Verbindungen"));
    }
    let help = run(&world, "de_DE.UTF-8", &["copy", "--help"]).await;
    let wrong = run(&world, "de_DE.UTF-8", &["verify", "/nowhere"]).await;

    assert_eq!(reported, [false, true, true, false, false]);
    assert!(help.out.contains("Aufruf: carryout-cli copy"), "{}", help.out);
    assert_eq!(wrong.code, Some(2), "{wrong:?}");
    let nameless = ["connect", "--name", " ", "--categories", "all"];
    let nameless = run(&world, "de_DE.UTF-8", &nameless).await;
    assert!(
        nameless.err.contains("ein Name darf nicht leer sein"),
        "{nameless:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_programs_read_does_not_depend_on_the_language() {
    let world = World::without_keyring(quick()).await;
    for words in [
        &["categories", "--json"][..],
        &["disconnect", "--connection", "nobody", "--json"],
        &["copy", "--json"],
    ] {
        let here = run(&world, "C", words).await;
        let there = run(&world, "de_DE.UTF-8", words).await;

        assert_eq!(
            (here.code, here.out, here.err),
            (there.code, there.out, there.err),
            "{words:?}"
        );
    }
    let all = run(&world, "de_DE.UTF-8", &["categories", "--json"]).await.json();
    let first = &all["categories"][0];

    assert_eq!(
        (&first["title"], &first["service"], &first["description"]),
        (
            &"Channel".into(),
            &"YouTube".into(),
            &"Name, settings and details of the channel.".into()
        )
    );
}
