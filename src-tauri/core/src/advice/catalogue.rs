//! The words for every code.

use super::{Action, Advice, Code};

const fn advice(headline: &'static str, reason: &'static str, action: Action, label: &'static str) -> Advice {
    Advice {
        headline,
        reason,
        action,
        label,
    }
}

impl Code {
    /// What a person is told.
    #[must_use]
    pub const fn advice(self) -> Advice {
        match self {
            Self::ClientMissing => advice(
                "A Google client file is needed first",
                "Google lets only registered programs ask for your data. The guide shows how to get your own file; it takes about ten minutes.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ClientFileEmpty => advice(
                "This file is empty",
                "A client file from Google has a few lines of text. Perhaps the download was interrupted.",
                Action::ImportClient,
                "Choose another file",
            ),
            Self::ClientFileNotJson => advice(
                "This is not a client file",
                "Google's file is called client_secret_….json and holds JSON text; this one does not.",
                Action::ImportClient,
                "Choose another file",
            ),
            Self::ClientFileTooLarge => advice(
                "This file is too large to be a client file",
                "Google's client file is smaller than a page of text.",
                Action::ImportClient,
                "Choose another file",
            ),
            Self::ClientFileWeb => advice(
                "This client is meant for a web site",
                "It was created as “Web application”, which cannot work on your computer. Create another one of type “Desktop app” and download its file.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ClientFileOtherKind => advice(
                "This is another kind of Google file",
                "Service accounts, API keys and stored credentials cannot ask you for access. What is needed is an OAuth client of type “Desktop app”.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ClientFileForeign => advice(
                "This file leads somewhere other than Google",
                "Its sign-in addresses are not Google's own, so using it would hand your access to someone else. Download the file again from Google's console.",
                Action::ImportClient,
                "Choose another file",
            ),
            Self::ClientFileIncomplete => advice(
                "Something is missing in this client file",
                "Download it once more from Google's console; if the secret is no longer shown there, create a new one.",
                Action::ImportClient,
                "Choose another file",
            ),
            Self::ClientFileUnreadable => advice(
                "The file could not be read",
                "It may have been moved, or this program may not be allowed to read it.",
                Action::ImportClient,
                "Choose another file",
            ),
            Self::ClientUnknown => advice(
                "Google does not know this client",
                "Its file may be old, or of another project. Make a client of type “Desktop app” and choose its file.",
                Action::ImportClient,
                "Choose a client file",
            ),
            Self::ClientDeleted => advice(
                "This client was deleted",
                "By hand, or by Google after six months without use. For 30 days it can be restored in Google's console; otherwise make a new one.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ClientDisabled => advice(
                "This client is disabled",
                "It was switched off in Google's console, or by Google. Switch it on again there, or make a new one.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ClientUnauthorized => advice(
                "This client may not ask for access",
                "Google does not let it sign anybody in this way. Only a client of type “Desktop app” can; create one in your project and choose its file.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ClientSecretWrong => advice(
                "The secret in the client file is not the right one",
                "It was replaced or disabled in Google's console. Add a new secret there, download the file at once, and choose it.",
                Action::ImportClient,
                "Choose a client file",
            ),
            Self::ClientSecretMissing => advice(
                "Google wants the client's secret",
                "The imported file has no secret, or it has gone from the password store. Import the file once more.",
                Action::ImportClient,
                "Choose a client file",
            ),
            Self::ApiDisabled => advice(
                "The Data Portability API is not switched on",
                "In the Google project of your client the API must be enabled once; it can take a few minutes to work.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::TesterMissing => advice(
                "The account is not on the list of test users",
                "While a project is in Testing, Google lets in only the accounts on that list. Add the address, then open Google's page again.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ScopesMissing => advice(
                "A category is missing in your Google project",
                "Under Data access every scope that is asked for has to be listed. Add the whole list, then open Google's page again.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ClientInTesting => advice(
                "Your Google project is in Testing",
                "Access ends after seven days, whatever you choose on Google's page, and cannot be renewed. “Publish app” lifts that for the next sign-in.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ClientInternal => advice(
                "Your Google project is only for its own organisation",
                "Under Audience it is set to “Internal”. Choose “External” there, or sign in with an account of that organisation; then open Google's page again.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::RedirectMismatch => advice(
                "With this client Google does not lead back to your computer",
                "That works only with a client of type “Desktop app”. Create one in your project, download its file at once, and choose it.",
                Action::OpenGuide,
                "Show me how",
            ),
            Self::ClientInUse => advice(
                "A connection still uses this client",
                "Disconnect it first; then the client can be removed.",
                Action::Dismiss,
                "All right",
            ),
            Self::ConsentDenied => advice(
                "You chose not to allow access",
                "Nothing was copied. You can allow fewer categories.",
                Action::ChooseAgain,
                "Choose again",
            ),
            Self::ConsentNothing => advice(
                "No category was allowed",
                "On Google's page the boxes may be empty at first: tick what you want before you press Continue.",
                Action::OpenAgain,
                "Open Google's page again",
            ),
            Self::ConsentTimedOut => advice(
                "The browser did not come back",
                "The page may have been closed, or it opened in a browser where you are not signed in.",
                Action::OpenAgain,
                "Open Google's page again",
            ),
            Self::ConsentPageFailed => advice(
                "Google showed an error even for a single category",
                "This category is set aside; the others go on. Google may not offer it for your account or your client.",
                Action::ChooseAgain,
                "Choose again",
            ),
            Self::ConsentLost => advice(
                "The sign-in broke off on the way back",
                "Google's answer is good once and for a few minutes only, and this time no access came of it. What you chose is kept.",
                Action::OpenAgain,
                "Open Google's page again",
            ),
            Self::BrowserNotAllowed => advice(
                "Google does not trust this browser",
                "Its page works only in an ordinary browser, not in a window inside another program. Copy the link and open it there.",
                Action::CopyLink,
                "Copy the link",
            ),
            Self::RequestRefused => advice(
                "Google does not accept the request",
                "Something in it is not as Google wants it. Nothing is lost. If it stays so, copy the details and report them.",
                Action::TryAgain,
                "Try again",
            ),
            Self::SignInUnsupported => advice(
                "Google does not support this way of signing in",
                "Google may have changed it. Look for a newer version of Carryout, then try again. Your files are safe.",
                Action::TryAgain,
                "Try again",
            ),
            Self::SignInInterrupted => advice(
                "Google needs you at its page once more",
                "It asks you to sign in, choose an account or agree there before it allows access. Nothing is lost.",
                Action::OpenAgain,
                "Open Google's page again",
            ),
            Self::SignInFault => advice(
                "Google had a fault during the sign-in",
                "Google reported a fault of its own. What you chose is kept; open its page again.",
                Action::OpenAgain,
                "Open Google's page again",
            ),
            Self::SignInBusy => advice(
                "Google's sign-in is not available at the moment",
                "It is overloaded, or being worked on. What you chose is kept; open Google's page again in some minutes.",
                Action::OpenAgain,
                "Open Google's page again",
            ),
            Self::SignInRefused => advice(
                "Google refused the sign-in",
                "The details show Google's own words for it. Nothing is lost; what you chose is kept.",
                Action::OpenAgain,
                "Open Google's page again",
            ),
            Self::BrowserUnavailable => advice(
                "No browser could be opened",
                "Copy the link and open it in any browser on this computer.",
                Action::CopyLink,
                "Copy the link",
            ),
            Self::LoopbackBlocked => advice(
                "Another program blocks the way back from the browser",
                "Often a security tool. You can go on by pasting the final address from your browser.",
                Action::TryAgain,
                "Try again",
            ),
            Self::WrongReturnAddress => advice(
                "This address does not belong to this sign-in",
                "Paste the whole address from the browser after Google's page has ended; an older one does not work.",
                Action::OpenAgain,
                "Open Google's page again",
            ),
            Self::ConsentBusy => advice(
                "A sign-in is already under way",
                "Finish or cancel it first.",
                Action::Dismiss,
                "All right",
            ),
            Self::NothingToAsk => advice(
                "There is nothing to ask Google for",
                "Choose at least one category that is not allowed yet.",
                Action::ChooseAgain,
                "Choose again",
            ),
            Self::AccountNotEligible => advice(
                "Google does not offer this for your account",
                "Reasons that Google gives: the country, an age under 18, a school or work account, Advanced Protection.",
                Action::UseTakeout,
                "Use Google Takeout instead",
            ),
            Self::AccessNotConfigured => advice(
                "Your school has not set up this program",
                "For an account of a school an administrator has to allow each program first. Ask there, or choose another account on Google's page.",
                Action::OpenAgain,
                "Open Google's page again",
            ),
            Self::AccessEnded => advice(
                "Google no longer lets us copy",
                "Access was ended by you, by Google, or because its time ran out. Your files are safe.",
                Action::AllowAgain,
                "Allow again",
            ),
            Self::OneTimeUsed => advice(
                "The permission for one copy is used up",
                "This permission allowed one copy. Allow again to copy again.",
                Action::AllowAgain,
                "Allow again",
            ),
            Self::NotGranted => advice(
                "This category is not allowed yet",
                "It was left out on Google's page, or its permission has ended.",
                Action::AllowAgain,
                "Ask Google for it",
            ),
            Self::KeyringAbsent => advice(
                "No password store was found",
                "Without one you would have to allow again after each start. On Linux, install and start GNOME Keyring or KWallet.",
                Action::CheckKeyring,
                "Look again",
            ),
            Self::KeyringLocked => advice(
                "Your password store is locked",
                "Unlock it, or stay connected only until you quit.",
                Action::CheckKeyring,
                "Look again",
            ),
            Self::KeyringAsking => advice(
                "Your password store is asking for its password",
                "Answer the question in its own window, which may lie behind others. Carryout waits for it.",
                Action::Wait,
                "",
            ),
            Self::KeyringRefused => advice(
                "The password store refused",
                "It answered, but did not let this program keep its keys.",
                Action::CheckKeyring,
                "Look again",
            ),
            Self::KeyringTooLarge => advice(
                "The key is too large for the password store",
                "You can stay connected until you quit.",
                Action::CheckKeyring,
                "Look again",
            ),
            Self::KeyringEntryMissing => advice(
                "The key has gone from your password store",
                "Someone or something deleted it. Your files are safe; allow access again to go on.",
                Action::AllowAgain,
                "Allow again",
            ),
            Self::VaultKeyMissing => advice(
                "The key of the encrypted file is missing",
                "Type it in a terminal, or give it with --vault-key-fd or as the systemd credential “carryout-vault”.",
                Action::TryAgain,
                "Try again",
            ),
            Self::VaultKeyWrong => advice(
                "This key does not open the encrypted file",
                "The passphrase or identity is another one. Nothing was changed.",
                Action::TryAgain,
                "Try again",
            ),
            Self::VaultDamaged => advice(
                "The encrypted file is damaged",
                "Restore it from a backup, or move it away and allow access again. Your copies are not touched.",
                Action::Dismiss,
                "All right",
            ),
            Self::OtherVault => advice(
                "The sign-in keys are stored elsewhere",
                "This data folder stores them either in the keyring or in an encrypted file, as chosen at the first sign-in. For the file, use carryout-cli with --vault.",
                Action::Dismiss,
                "All right",
            ),
            Self::Offline => advice(
                "No internet",
                "It continues by itself when the connection is back.",
                Action::Wait,
                "",
            ),
            Self::ProxyLogin => advice(
                "The proxy wants a name and a password",
                "This computer reaches the internet by a proxy. Add name and password to the proxy's address in the system's settings, or in HTTPS_PROXY. It continues by itself then.",
                Action::TryAgain,
                "Try again",
            ),
            Self::ProxyFailed => advice(
                "The proxy does not lead to Google",
                "This computer reaches the internet by a proxy, and that one does not answer or does not let Carryout through. Check the proxy in the system's settings. It continues by itself then.",
                Action::TryAgain,
                "Try again",
            ),
            Self::ProxyScript => advice(
                "The proxy is chosen by a script",
                "The system's settings name a script (PAC) that chooses the proxy. Carryout cannot run it. Set the proxy by hand in the system's settings, or in HTTPS_PROXY.",
                Action::TryAgain,
                "Try again",
            ),
            Self::CertificateUntrusted => advice(
                "Google cannot be recognised",
                "What answers in Google's place has a certificate that this computer does not trust. Often a security program or the network of a company or school reads along. Ask its administrator, or use another network. A wrong clock does it too.",
                Action::TryAgain,
                "Try again",
            ),
            Self::CertificatesMissing => advice(
                "This computer has no certificates",
                "Without them Google cannot be recognised. Install the package ca-certificates. It continues by itself then.",
                Action::TryAgain,
                "Try again",
            ),
            Self::ClockWrong => advice(
                "This computer's clock is wrong",
                "Google refuses requests with a wrong time. Set the clock; the copy then continues by itself.",
                Action::TryAgain,
                "Try again",
            ),
            Self::GoogleTrouble => advice(
                "Google has trouble at the moment",
                "It is tried again by itself.",
                Action::Wait,
                "",
            ),
            Self::QuotaExceeded => advice(
                "Google asks for a pause",
                "There were too many requests for now. Carryout waits as long as Google asks for and goes on by itself.",
                Action::Wait,
                "",
            ),
            Self::GarbledAnswer => advice(
                "The answer made no sense",
                "Perhaps a sign-in page of your network stood in between, or Google changed something.",
                Action::TryAgain,
                "Try again",
            ),
            Self::AnswerTooLarge => advice(
                "The answer was too large",
                "It was larger than any answer of Google's to such a question. Perhaps something in your network stood in between.",
                Action::TryAgain,
                "Try again",
            ),
            Self::JobIdInvalid => advice(
                "Google named this archive in a way that cannot be used",
                "Its ID has characters that no ID of Google's has. Carryout asks again by itself.",
                Action::Wait,
                "",
            ),
            Self::TooManyParts => advice(
                "Google lists more files than an archive can have",
                "The list was not used. Carryout asks again by itself.",
                Action::Wait,
                "",
            ),
            Self::DailyLimit => advice(
                "Google allows one copy a day",
                "It continues by itself as soon as Google allows it.",
                Action::Wait,
                "",
            ),
            Self::CategoriesUnderWay => advice(
                "This is being copied already",
                "An unfinished copy is bringing all that you chose, and Google prepares a category only once at a time. \
                 Another one, for another period too, can begin when that copy is finished.",
                Action::ShowCopy,
                "Show the copy",
            ),
            Self::OtherPeriodRunning => advice(
                "Google is still preparing this category for another period",
                "It prepares one period of a category at a time. Carryout asks again by itself.",
                Action::Wait,
                "",
            ),
            Self::JobFailed => advice(
                "Google could not prepare this category",
                "It was tried four times. Nothing is wrong on your side; another day it may work.",
                Action::TryAgain,
                "Try again",
            ),
            Self::JobTooLong => advice(
                "Google did not finish in seven days",
                "That is Google's own limit for one archive.",
                Action::TryAgain,
                "Ask again",
            ),
            Self::JobCancelled => advice(
                "This category was cancelled",
                "It can be asked for again.",
                Action::TryAgain,
                "Ask again",
            ),
            Self::JobMissing => advice(
                "Google does not find this archive at the moment",
                "That can be a stumble. Carryout asks again, several times within an hour, before it gives this category up.",
                Action::Wait,
                "",
            ),
            Self::JobUnknown => advice(
                "Google does not know this archive any more",
                "It may have been removed together with its permission.",
                Action::TryAgain,
                "Ask again",
            ),
            Self::FilterUnsupported => advice(
                "This category cannot be limited to a period",
                "Google offers periods for seven categories only. Copy it without one.",
                Action::ChooseAgain,
                "Choose again",
            ),
            Self::ArchiveGone => advice(
                "Google has already removed this archive",
                "Archives are kept for 14 days. It can be asked for again.",
                Action::TryAgain,
                "Ask again",
            ),
            Self::ChecksumWrong => advice(
                "The copy differs from Google's",
                "It was fetched three times and never matched, so it was not kept.",
                Action::TryAgain,
                "Try again",
            ),
            Self::ArchiveChanged => advice(
                "The archive keeps changing at Google",
                "It changed again and again while it was being copied.",
                Action::TryAgain,
                "Try again",
            ),
            Self::WrongContent => advice(
                "Something other than an archive came",
                "Perhaps a sign-in page of your network. Nothing of it was kept.",
                Action::TryAgain,
                "Try again",
            ),
            Self::LinkRefused => advice(
                "Google refuses its own download link",
                "Fresh links were asked for and refused as well.",
                Action::TryAgain,
                "Try again",
            ),
            Self::DiskFull => advice(
                "The disk is full",
                "Nothing is lost. It goes on by itself when there is room.",
                Action::ChooseFolder,
                "Choose another folder",
            ),
            Self::FolderMissing => advice(
                "The folder is not there",
                "Perhaps the drive is not connected. The copy waits for it.",
                Action::ChooseFolder,
                "Choose another folder",
            ),
            Self::FolderReadOnly => advice(
                "Nothing can be written to this folder",
                "The folder or its drive is write-protected, or belongs to someone else. The copy waits.",
                Action::ChooseFolder,
                "Choose another folder",
            ),
            Self::FolderShared => advice(
                "Other people can change this folder",
                "It is a link, belongs to another user of this computer, or others may write into it, so they could read or replace your copies. Choose another folder, or change who may write into it.",
                Action::ChooseFolder,
                "Choose another folder",
            ),
            Self::FolderUnsuitable => advice(
                "This folder cannot hold a copy",
                "It was tried before anything was asked of Google. Its drive or network location does not do what a copy needs; the details say what.",
                Action::ChooseFolder,
                "Choose another folder",
            ),
            Self::PathObstructed => advice(
                "A link or special file is in the way",
                "It lies where a file or folder of the copy belongs, and nothing was read or written through it. The details name it: delete it, or choose another folder.",
                Action::ChooseFolder,
                "Choose another folder",
            ),
            Self::FileTooLargeForDrive => advice(
                "This drive cannot hold a file of that size",
                "Drives formatted as FAT32 take files up to 4 GB.",
                Action::ChooseFolder,
                "Choose another folder",
            ),
            Self::NameTooLong => advice(
                "The path is too long for this drive",
                "Choose a folder nearer to the top of the drive.",
                Action::ChooseFolder,
                "Choose another folder",
            ),
            Self::RenameBlocked => advice(
                "Finished, but another program holds the file",
                "Usually a virus scanner. The bytes are safe; it is tried again.",
                Action::TryAgain,
                "Try now",
            ),
            Self::DiskError => advice(
                "The disk answered with an error",
                "The bytes that were already checked are safe.",
                Action::TryAgain,
                "Try again",
            ),
            Self::BinRefused => advice(
                "The bin did not take this copy",
                "Nothing was deleted. The drive may have no bin, or it may be full or read-only. You can delete the folder yourself in your file manager.",
                Action::TryAgain,
                "Try again",
            ),
            Self::BinElsewhere => advice(
                "This drive has no bin",
                "Nothing was deleted. The copy would first have to be copied whole into the bin of another drive. You can delete the folder yourself in your file manager.",
                Action::TryAgain,
                "Try again",
            ),
            Self::NotOurFolder => advice(
                "This folder is not only Carryout's",
                "Nothing was deleted. Something in it did not come from Carryout, or a part of the copy is missing; the details say what. Put your own files elsewhere, or delete the folder yourself.",
                Action::TryAgain,
                "Try again",
            ),
            Self::CopyUnderWay => advice(
                "A copy is still under way",
                "Nothing was deleted. Cancel that copy first, or wait until it is finished.",
                Action::Dismiss,
                "All right",
            ),
            Self::OldFolderLeft => advice(
                "Something is left in the old folder",
                "The copy lies in its new folder. What is left could not be deleted, or was not part of the copy; you can delete it yourself.",
                Action::Dismiss,
                "All right",
            ),
            Self::CopiesMissed => advice(
                "Some scheduled copies were missed",
                "The computer was off or Carryout was not running. One copy has made up for all of them.",
                Action::Dismiss,
                "All right",
            ),
            Self::GoogleNotTold => advice(
                "Disconnected here, but Google could not be told",
                "The keys on this computer are gone. End the access on Google's page too.",
                Action::OpenConnections,
                "Open Google's page",
            ),
            Self::AccessNotEnded => advice(
                "Google could not be told to end the access",
                "Everything is copied and proved. Carryout tries again by itself; you can also end the access on Google's page.",
                Action::OpenConnections,
                "Open Google's page",
            ),
            Self::AccessShared => advice(
                "The access for one copy can be ended",
                "Everything is copied and proved. Ending the access ends it for every connection of the same Google account; the details name those that may be the same.",
                Action::EndAccess,
                "End access",
            ),
            Self::Unfinished => advice(
                "Something is not finished yet",
                "Giving access back now would throw away archives that are not copied yet.",
                Action::Dismiss,
                "All right",
            ),
            Self::OriginNotLoopback => advice(
                "The other address must be on this computer",
                "CARRYOUT_GOOGLE_ORIGIN takes only http addresses such as http://127.0.0.1:8080.",
                Action::Dismiss,
                "All right",
            ),
            Self::OtherHome => advice(
                "This home is used with another Google",
                "Real access and a stand-in never share a home, so that no real key reaches the stand-in. Set CARRYOUT_HOME to another folder.",
                Action::Dismiss,
                "All right",
            ),
            Self::AlreadyRunning => advice(
                "Carryout is already running",
                "Two at once would get in each other's way. Use the one that runs, or close it first.",
                Action::Dismiss,
                "All right",
            ),
            Self::JournalBroken => advice(
                "Carryout's own records cannot be used",
                "The disk may be full, or the file damaged. Your copies are not touched.",
                Action::TryAgain,
                "Try again",
            ),
            Self::JournalMisplaced => advice(
                "Something else lies where Carryout keeps its records",
                "A link, a pipe or a folder has the name of one of its files and is left alone. Move it away, or choose \
                 another folder with --home; the details name it.",
                Action::TryAgain,
                "Try again",
            ),
            Self::JournalNewer => advice(
                "These records were written by a newer Carryout",
                "This version does not understand them and leaves them as they are. Start the newer version again, or \
                 install it.",
                Action::Dismiss,
                "All right",
            ),
            Self::HomeUnsuitable => advice(
                "Carryout's own folder is on a drive that cannot hold it",
                "Its records need a drive with file locks; some network drives have none. Set CARRYOUT_HOME to a folder on a local drive, and start Carryout again.",
                Action::TryAgain,
                "Try again",
            ),
            Self::AutostartRefused => advice(
                "Carryout cannot be started with this computer",
                "The system did not take it into its list of such programs. Everything else works as before.",
                Action::TryAgain,
                "Try again",
            ),
            Self::NoDisplay => advice(
                "There is no screen to show a window on",
                "Start it from a desktop, or use carryout-cli on a server.",
                Action::Dismiss,
                "All right",
            ),
            Self::WrongUse => advice(
                "That does not work here",
                "The details say what was expected.",
                Action::Dismiss,
                "All right",
            ),
            Self::Unexpected => advice(
                "Something unexpected happened",
                "This is a mistake in Carryout. Copy the details and report them; nothing that was saved is lost.",
                Action::TryAgain,
                "Try again",
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Action, Code};

    #[test]
    fn every_code_has_a_headline_a_reason_and_one_action() {
        for code in Code::ALL {
            let advice = code.advice();

            assert!(
                !advice.headline.is_empty() && !advice.reason.is_empty(),
                "{code:?}"
            );
            assert_eq!(advice.label.is_empty(), advice.action == Action::Wait, "{code:?}");
            assert!(
                !advice.headline.contains('_'),
                "no code in the headline of {code:?}"
            );
        }
    }

    #[test]
    fn every_code_survives_being_written_down_as_its_word() {
        for code in Code::ALL {
            assert_eq!(Code::from_word(&code.word()), *code);
        }
    }
}
