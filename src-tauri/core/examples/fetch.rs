//! Fetches one object with the transfer room alone, for measurements: `fetch URL FOLDER [RANGES]`.
//!
//! Beside the file it keeps the last checkpoint, so that a killed run goes on where it was.
#![expect(clippy::print_stdout, reason = "a measurement tells what it measured")]

use carryout_core::ports::{BoxFuture, HttpNetwork, SystemClock};
use carryout_core::transfer::{
    Checkpoint, Checkpoints, Limits, Link, LinkError, Links, Order, Progress, SaveError, SystemDisk, World,
    fetch,
};
use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;
use url::Url;

struct OneLink(Link);

impl Links for OneLink {
    fn link(&self, _stale: bool) -> BoxFuture<'_, Result<Link, LinkError>> {
        Box::pin(async { Ok(self.0.clone()) })
    }
}

struct InFile(PathBuf);

impl InFile {
    fn write(&self, checkpoint: &Checkpoint) -> Result<(), Box<dyn Error>> {
        let folder = self.0.parent().ok_or("no folder")?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(&serde_json::to_vec(checkpoint)?)?;
        file.as_file().sync_data()?;
        file.persist(&self.0)?;
        Ok(())
    }
}

impl Checkpoints for InFile {
    fn save<'a>(&'a self, checkpoint: &'a Checkpoint) -> BoxFuture<'a, Result<(), SaveError>> {
        Box::pin(async move {
            self.write(checkpoint)
                .map_err(|error| SaveError(error.to_string()))
        })
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let _ = rustls::crypto::aws_lc_rs::default_provider().install_default();
    let mut args = std::env::args().skip(1);
    let (Some(url), Some(folder)) = (args.next(), args.next()) else {
        return Err("usage: fetch URL FOLDER [RANGES]".into());
    };
    let link = Link::new(&Url::parse(&url)?);
    let folder = PathBuf::from(folder);
    let file_name = link.object_name().to_owned();
    let checkpoints = InFile(folder.join(format!("{file_name}.checkpoint")));
    let from = std::fs::read(&checkpoints.0)
        .ok()
        .and_then(|kept| serde_json::from_slice(&kept).ok());
    let mut limits = Limits::default();
    if let Some(ranges) = args.next() {
        limits.max_ranges = ranges.parse()?;
    }
    let world = World {
        network: Arc::new(HttpNetwork::new()?),
        clock: Arc::new(SystemClock),
        disk: Arc::new(SystemDisk),
    };
    let progress = Progress::default();
    let order = Order {
        folder,
        file_name,
        from,
        limits,
        seed: 1,
    };

    let start = Instant::now();
    let fetched = fetch(&world, order, &OneLink(link), &checkpoints, &progress).await?;
    let seconds = start.elapsed().as_secs_f64();

    let _ = std::fs::remove_file(&checkpoints.0);
    let sha256: String = fetched.sha256.iter().map(|byte| format!("{byte:02x}")).collect();
    println!(
        "{{\"bytes\": {}, \"size\": {}, \"seconds\": {seconds:.3}, \"mb_per_s\": {:.1}, \"sha256\": \"{sha256}\"}}",
        fetched.bytes,
        fetched.size,
        fetched.size as f64 / seconds / 1e6,
    );
    Ok(())
}
