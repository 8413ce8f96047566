/// Where a command talks to a person or to a pipe.
struct Terminal: Sendable {
  /// Somebody is there to answer questions.
  var isInteractive: Bool
  /// To standard output, with a line end: what was asked for.
  var print: @Sendable (String) -> Void
  /// To standard error, with a line end: questions, and what went wrong.
  var say: @Sendable (String) -> Void
  /// To standard error, without a line end.
  var prompt: @Sendable (String) -> Void
  /// The next line without its end; nil when there are no more.
  var readLine: @Sendable () -> String?
  /// The same, without showing what is typed.
  var readSecret: @Sendable () -> String?
  /// Everything on standard input.
  var readAll: @Sendable () throws -> [UInt8]
}
