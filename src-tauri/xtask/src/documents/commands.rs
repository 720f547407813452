//! The commands that a text tells its reader to type: in fences, in `backticks`, in the steps of a workflow.
//!
//! The tests of the command line read this file, too (`cli/src/documents_tests.rs`), because it knows its own arguments.

/// One command as the text has it.
#[derive(Debug, PartialEq, Eq)]
pub struct Typed {
    /// Its words, the program first.
    pub words: Vec<String>,
    /// Whether it is meant to be typed as it is; within a sentence it may lack what the sentence is not about.
    pub is_whole: bool,
}

/// Every command in `text` that begins with the words `program`.
pub fn typed(text: &str, program: &str) -> Vec<Typed> {
    let (fenced, prose) = split(text);
    let whole = fenced.iter().map(|line| (line.as_str(), true));
    let spans: Vec<String> = prose
        .split('`')
        .skip(1)
        .step_by(2)
        .map(|span| span.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    let spoken = spans.iter().map(|span| (span.as_str(), false));

    whole
        .chain(spoken)
        .flat_map(|(line, is_whole)| {
            simple(line).into_iter().map(move |words| Typed {
                is_whole: is_whole && !words.iter().any(|word| word == "…"),
                words: words.into_iter().take_while(|word| word != "…").collect(),
            })
        })
        .filter(|typed| {
            typed
                .words
                .iter()
                .map(String::as_str)
                .take(program.split(' ').count())
                .eq(program.split(' '))
        })
        .collect()
}

/// The lines of fences and of a workflow's steps, continued ones in one; and everything else.
fn split(text: &str) -> (Vec<String>, String) {
    let (mut fenced, mut prose) = (Vec::new(), String::new());
    let mut is_fenced = false;
    let mut is_continued = false;
    for line in text.lines() {
        let line = line.trim();
        if line.starts_with("```") {
            is_fenced = !is_fenced;
            continue;
        }
        let step = line.trim_start_matches("- ").strip_prefix("run: ");
        let Some(line) = step.or(is_fenced.then_some(line)) else {
            prose += line;
            prose.push('\n');
            continue;
        };
        let (part, continues) = match line.strip_suffix('\\') {
            Some(part) => (part, true),
            None => (line, false),
        };
        match fenced.last_mut() {
            Some(last) if is_continued => *last = format!("{last} {part}"),
            _ => fenced.push(part.to_owned()),
        }
        is_continued = continues;
    }

    (fenced, prose)
}

/// The commands of one line of shell, without variables before them, redirections and comments.
fn simple(line: &str) -> Vec<Vec<String>> {
    let mut commands = vec![Vec::new()];
    for word in words(line) {
        let last = commands.last_mut();
        match (word, last) {
            (Word::Comment, _) => break,
            (Word::Separator, _) => commands.push(Vec::new()),
            (Word::Redirection, _) => {}
            (Word::Plain(word), Some(command)) => {
                let is_before = command.is_empty() && (word == "sudo" || is_assignment(&word));
                if !is_before {
                    command.push(word);
                }
            }
            (Word::Plain(_), None) => {}
        }
    }

    commands.retain(|command| !command.is_empty());
    commands
}

enum Word {
    Plain(String),
    /// Ends one command and begins another.
    Separator,
    /// Leads to or from a file, and its name.
    Redirection,
    /// The rest is for people.
    Comment,
}

fn words(line: &str) -> Vec<Word> {
    let mut found = Vec::new();
    let mut letters = line.chars().peekable();
    while letters.next_if(|letter| letter.is_whitespace()).is_some() || letters.peek().is_some() {
        let mut word = String::new();
        let mut quote = None;
        let mut is_quoted = false;
        while let Some(letter) = letters.next_if(|letter| quote.is_some() || !letter.is_whitespace()) {
            match (letter, quote) {
                (letter, Some(open)) if letter == open => quote = None,
                ('"' | '\'', None) => (quote, is_quoted) = (Some(letter), true),
                _ => word.push(letter),
            }
        }
        found.push(match word.as_str() {
            _ if is_quoted => Word::Plain(word),
            "" => continue,
            "|" | "&&" | "||" | ";" => Word::Separator,
            ">" | "<" | "2>" => {
                let name: String = letters
                    .by_ref()
                    .skip_while(|letter| letter.is_whitespace())
                    .take_while(|letter| !letter.is_whitespace())
                    .collect();
                debug_assert!(!name.is_empty(), "{line}");
                Word::Redirection
            }
            _ if word.starts_with('#') => Word::Comment,
            _ if word
                .trim_start_matches(|letter: char| letter.is_ascii_digit())
                .starts_with(['<', '>']) =>
            {
                Word::Redirection
            }
            _ => Word::Plain(word),
        });
    }

    found
}

fn is_assignment(word: &str) -> bool {
    word.split_once('=').is_some_and(|(name, _)| {
        !name.is_empty()
            && name
                .chars()
                .all(|letter| letter.is_ascii_uppercase() || letter == '_')
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_wherever_a_text_has_them() {
        let text = "Run `make it --now`\nor `make\n  that`, or make nothing.\n```\nHOME=/x make one \"two words\" 'a'   # not this\nsudo make \\\n    three && echo | make four > out.txt --five 3<KEY\n```\n  - run: make six --to \"$URL\"\nThen `make seven …`; `remake` and `make` are others.";

        let found = typed(text, "make");

        let lines: Vec<(String, bool)> = found
            .into_iter()
            .map(|typed| (typed.words.join("_"), typed.is_whole))
            .collect();
        assert_eq!(
            lines,
            [
                ("make_one_two words_a", true),
                ("make_three", true),
                ("make_four_--five", true),
                ("make_six_--to_$URL", true),
                ("make_it_--now", false),
                ("make_that", false),
                ("make_seven", false),
                ("make", false),
            ]
            .map(|(line, is_whole)| (line.to_owned(), is_whole))
        );
    }
}
