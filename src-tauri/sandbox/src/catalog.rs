//! The kinds of data that the sandbox can export: Google's resource groups, with the shape that their files have.

/// What the files of a resource group look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// A My Activity log.
    Activity,
    /// Chrome's history.
    ChromeHistory,
    /// Bookmarks or a reading list in the old bookmark format.
    Html,
    /// A plain JSON list.
    Json,
    /// A GeoJSON collection.
    GeoJson,
    /// A table.
    Csv,
    /// A map in a ZIP of its own.
    Kmz,
    /// Media with a table about them.
    MediaCsv,
    /// Media with JSON about them.
    MediaJson,
}

/// One resource group.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Group {
    /// The scope without its common beginning.
    pub resource: &'static str,
    /// The top folder inside the archive, in English.
    pub folder: &'static str,
    /// A short title for the consent page and file names.
    pub title: &'static str,
    pub shape: Shape,
}

const fn group(resource: &'static str, folder: &'static str, title: &'static str, shape: Shape) -> Group {
    Group {
        resource,
        folder,
        title,
        shape,
    }
}

/// What every scope begins with.
pub(crate) const SCOPE: &str = "https://www.googleapis.com/auth/dataportability.";

/// The resources that take a time filter (Google's guide on time filters).
const FILTERED: [&str; 7] = [
    "chrome.history",
    "myactivity.maps",
    "myactivity.myadcenter",
    "myactivity.play",
    "myactivity.search",
    "myactivity.shopping",
    "myactivity.youtube",
];

/// Whether `resource` takes `startTime` and `endTime`.
pub(crate) fn takes_time_filter(resource: &str) -> bool {
    FILTERED.contains(&resource)
}

/// The group of that name.
pub(crate) fn find(resource: &str) -> Option<&'static Group> {
    GROUPS
        .binary_search_by(|group| group.resource.cmp(resource))
        .ok()
        .map(|at| &GROUPS[at])
}

/// The resource behind a scope.
pub(crate) fn resource_of(scope: &str) -> Option<&str> {
    scope.strip_prefix(SCOPE)
}

/// Every group, by name: the 73 of the discovery document and two that only Google's page of scopes lists.
pub(crate) const GROUPS: [Group; 75] = [
    group(
        "alerts.subscriptions",
        "Google Alerts",
        "Subscriptions",
        Shape::Json,
    ),
    group(
        "businessmessaging.conversations",
        "Business Messages",
        "Conversations",
        Shape::Json,
    ),
    group("chrome.autofill", "Chrome", "Autofill", Shape::Json),
    group("chrome.bookmarks", "Chrome", "Bookmarks", Shape::Html),
    group("chrome.dictionary", "Chrome", "Dictionary", Shape::Csv),
    group("chrome.extensions", "Chrome", "Extensions", Shape::Json),
    group("chrome.history", "Chrome", "History", Shape::ChromeHistory),
    group("chrome.reading_list", "Chrome", "Reading list", Shape::Html),
    group("chrome.settings", "Chrome", "Settings", Shape::Json),
    group("discover.follows", "Discover", "Follows", Shape::Csv),
    group("discover.likes", "Discover", "Likes", Shape::Csv),
    group(
        "discover.not_interested",
        "Discover",
        "Not interested",
        Shape::Csv,
    ),
    group("fitbit.device_events", "Fitbit", "Device events", Shape::Json),
    group("maps.aliased_places", "Maps", "Aliased places", Shape::GeoJson),
    group("maps.commute_routes", "Maps", "Commute routes", Shape::Json),
    group("maps.commute_settings", "Maps", "Commute settings", Shape::Json),
    group("maps.ev_profile", "Maps", "Electric car profile", Shape::Json),
    group(
        "maps.factual_contributions",
        "Maps",
        "Factual contributions",
        Shape::Json,
    ),
    group(
        "maps.offering_contributions",
        "Maps",
        "Offering contributions",
        Shape::Json,
    ),
    group(
        "maps.photos_videos",
        "Maps",
        "Photos and videos",
        Shape::MediaJson,
    ),
    group(
        "maps.questions_answers",
        "Maps",
        "Questions and answers",
        Shape::GeoJson,
    ),
    group("maps.reviews", "Maps", "Reviews", Shape::GeoJson),
    group("maps.starred_places", "Maps", "Starred places", Shape::GeoJson),
    group("maps.vehicle_profile", "Maps", "Vehicle profile", Shape::Json),
    group("myactivity.maps", "My Activity", "Maps", Shape::Activity),
    group(
        "myactivity.myadcenter",
        "My Activity",
        "My Ad Center",
        Shape::Activity,
    ),
    group("myactivity.play", "My Activity", "Play", Shape::Activity),
    group("myactivity.search", "My Activity", "Search", Shape::Activity),
    group("myactivity.shopping", "My Activity", "Shopping", Shape::Activity),
    group("myactivity.youtube", "My Activity", "YouTube", Shape::Activity),
    group("mymaps.maps", "My Maps", "Your maps", Shape::Kmz),
    group("nest.camera_event", "Nest", "Camera event", Shape::MediaJson),
    group("nest.camera_feature", "Nest", "Camera feature", Shape::Json),
    group("nest.camera_video", "Nest", "Camera video", Shape::MediaJson),
    group("nest.store", "Nest", "Store", Shape::Json),
    group("nest.user", "Nest", "User", Shape::Json),
    group(
        "order_reserve.purchases_reservations",
        "Purchases & reservations",
        "Purchases and reservations",
        Shape::Json,
    ),
    group("pixel.device_data", "Pixel", "Device data", Shape::Json),
    group("play.devices", "Google Play Store", "Devices", Shape::Json),
    group("play.grouping", "Google Play Store", "Grouping", Shape::Json),
    group("play.installs", "Google Play Store", "Installs", Shape::Json),
    group("play.library", "Google Play Store", "Library", Shape::Json),
    group("play.playpoints", "Google Play Store", "Play points", Shape::Json),
    group("play.promotions", "Google Play Store", "Promotions", Shape::Json),
    group("play.purchases", "Google Play Store", "Purchases", Shape::Json),
    group(
        "play.redemptions",
        "Google Play Store",
        "Redemptions",
        Shape::Json,
    ),
    group(
        "play.subscriptions",
        "Google Play Store",
        "Subscriptions",
        Shape::Json,
    ),
    group(
        "play.usersettings",
        "Google Play Store",
        "User settings",
        Shape::Json,
    ),
    group("saved.collections", "Saved", "Collections", Shape::Csv),
    group(
        "search_ugc.comments",
        "Search contributions",
        "Comments",
        Shape::Json,
    ),
    group(
        "search_ugc.media.reviews_and_stars",
        "Search contributions",
        "Media reviews and stars",
        Shape::Json,
    ),
    group(
        "search_ugc.media.streaming_video_providers",
        "Search contributions",
        "Media streaming video providers",
        Shape::Json,
    ),
    group(
        "search_ugc.media.thumbs",
        "Search contributions",
        "Media thumbs",
        Shape::Json,
    ),
    group(
        "search_ugc.media.watched",
        "Search contributions",
        "Media watched",
        Shape::Json,
    ),
    group(
        "searchnotifications.settings",
        "Search notifications",
        "Settings",
        Shape::Json,
    ),
    group(
        "searchnotifications.subscriptions",
        "Search notifications",
        "Subscriptions",
        Shape::Json,
    ),
    group("shopping.addresses", "Google Shopping", "Addresses", Shape::Csv),
    group("shopping.reviews", "Google Shopping", "Reviews", Shape::Csv),
    group("streetview.imagery", "Street View", "Imagery", Shape::MediaJson),
    group("youtube.channel", "YouTube", "Channel", Shape::Csv),
    group("youtube.clips", "YouTube", "Clips", Shape::Csv),
    group("youtube.comments", "YouTube", "Comments", Shape::Csv),
    group("youtube.conversations", "YouTube", "Conversations", Shape::Json),
    group("youtube.live_chat", "YouTube", "Live chat", Shape::Csv),
    group("youtube.music", "YouTube", "Music", Shape::MediaCsv),
    group("youtube.playable", "YouTube", "Playable", Shape::Json),
    group("youtube.posts", "YouTube", "Posts", Shape::Csv),
    group(
        "youtube.private_playlists",
        "YouTube",
        "Private playlists",
        Shape::Csv,
    ),
    group(
        "youtube.private_videos",
        "YouTube",
        "Private videos",
        Shape::MediaCsv,
    ),
    group(
        "youtube.public_playlists",
        "YouTube",
        "Public playlists",
        Shape::Csv,
    ),
    group(
        "youtube.public_videos",
        "YouTube",
        "Public videos",
        Shape::MediaCsv,
    ),
    group("youtube.shopping", "YouTube", "Shopping", Shape::Csv),
    group("youtube.subscriptions", "YouTube", "Subscriptions", Shape::Csv),
    group(
        "youtube.unlisted_playlists",
        "YouTube",
        "Unlisted playlists",
        Shape::Csv,
    ),
    group(
        "youtube.unlisted_videos",
        "YouTube",
        "Unlisted videos",
        Shape::MediaCsv,
    ),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_is_found_by_its_name() {
        for group in &GROUPS {
            assert_eq!(
                find(group.resource).map(|found| found.title),
                Some(group.title),
                "{}",
                group.resource
            );
        }
        assert!(find("gmail.all").is_none());
    }

    #[test]
    fn exactly_seven_groups_take_a_time_filter() {
        let filtered = GROUPS
            .iter()
            .filter(|group| takes_time_filter(group.resource))
            .count();

        assert_eq!(filtered, 7);
    }
}
