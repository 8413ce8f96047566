import Foundation

/// What the process sets up before it opens anything.
enum Process {
  static func prepare() {
    // Files are readable by their owner alone.
    umask(0o077)
    // A file at its size limit is an error of the write, not the end of the process.
    signal(SIGXFSZ, SIG_IGN)
    signal(SIGPIPE, SIG_IGN)
  }
}
