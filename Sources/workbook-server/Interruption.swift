import Dispatch
import Foundation

/// Cleans up when a command is told to stop before it is done: what it was putting together is of no use to anybody.
final class Interruption {
  private let sources: [any DispatchSourceSignal]
  /// One signal at a time, and none beside ``end()``.
  private let queue = DispatchQueue(label: "interruption")

  /// - Parameter paths: Removed, with all that is in them, on SIGINT, SIGTERM and SIGHUP; then the process ends.
  init(removing paths: [String]) {
    sources = [SIGINT, SIGTERM, SIGHUP].map { [queue] number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      source.setEventHandler {
        for path in paths { Self.remove(path) }
        FileHandle.standardError.write(
          Data("Error: Stopped before it was done; nothing unfinished was left behind.\n".utf8))
        _exit(1)
      }
      source.resume()
      return source
    }
  }

  deinit { end() }

  /// From now on the command is past stopping: it finishes.
  func end() { queue.sync { for source in sources { source.cancel() } } }

  /// More than once: the work goes on beside it until the process ends.
  private static func remove(_ path: String) {
    for _ in 0..<10 where FileManager.default.fileExists(atPath: path) {
      do {
        try FileManager.default.removeItem(atPath: path)
      } catch {
        usleep(10_000)
      }
    }
  }
}
