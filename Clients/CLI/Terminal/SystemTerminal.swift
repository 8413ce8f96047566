import Foundation

extension Terminal {
  static func system() -> Terminal {
    Terminal(
      isInteractive: isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1,
      print: { write(Layout.ended($0), to: .standardOutput) },
      say: { write(Layout.ended($0), to: .standardError) },
      prompt: { write($0, to: .standardError) },
      readLine: { Swift.readLine() },
      readSecret: { withoutEcho { Swift.readLine() } },
      readAll: { Array(try FileHandle.standardInput.readToEnd() ?? Data()) })
  }

  private static func write(_ text: String, to handle: FileHandle) {
    do {
      try handle.write(contentsOf: Data(text.utf8))
    } catch {
      // Whoever read the pipe has gone, as `head` does: there is nobody left to tell.
    }
  }

  private static func withoutEcho<Value>(_ body: () -> Value) -> Value {
    var before = termios()
    guard tcgetattr(STDIN_FILENO, &before) == 0 else { return body() }
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      write("\n", to: .standardError)
    }
    return body()
  }
}
