//! What strangers may send to Carryout, and the laws that hold whatever they send. The fuzz targets throw bytes at these
//! laws; the ordinary tests of the core throw the seeds at them.

pub mod laws;
pub mod records;
