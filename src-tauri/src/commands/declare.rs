//! How the requests of the page are declared: each with its arguments, its answer and what answers it, in one place.

/// Declares the requests. An arm is an expression of the answer's type; `?` passes a problem on to the page.
macro_rules! requests {
    (
        ($app:ident, $program:ident);
        $(
            $(#[doc = $doc:literal])+
            $name:ident { $($(#[$meta:meta])* $field:ident: $kind:ty),* } -> $answer:ty { $arm:expr }
        )+
    ) => {
        /// What the page may ask the program for, dialogs apart.
        #[derive(Deserialize, TS)]
        #[ts(export)]
        #[serde(tag = "ask", rename_all = "snake_case", rename_all_fields = "camelCase")]
        pub enum Request {
            $($(#[doc = $doc])+ $name { $($(#[$meta])* $field: $kind),* },)+
        }

        impl Request {
            /// The names of all, as they stand in Rust.
            pub const NAMES: &'static [&'static str] = &[$(stringify!($name)),+];

            /// Does what is asked for.
            ///
            /// # Errors
            ///
            /// A problem, which the page shows where its button is.
            pub(super) async fn answer<R: Runtime>(self, $app: &AppHandle<R>, $program: &Arc<AppState>) -> Answer<Response> {
                match self {
                    $(Self::$name { $($field),* } => {
                        // On the heap: the future of one request is not as large as the largest of them all.
                        let answering = Box::pin(async move { Ok::<$answer, Problem>($arm) });
                        in_json(&answering.await?)
                    })+
                }
            }
        }

        /// What each request answers, for the page.
        #[cfg(test)]
        #[derive(TS)]
        #[ts(export, rename_all = "snake_case")]
        #[expect(dead_code, non_snake_case, reason = "it exists as a type of the page alone, whose names are written otherwise")]
        struct Answers {
            $($name: $answer,)+
        }
    };
}

pub(super) use requests;
