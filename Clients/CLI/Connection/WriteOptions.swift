import ArgumentParser

/// How a record is stored.
struct WriteOptions: ParsableArguments {
  @Flag(help: "Check everything and store nothing.")
  var dryRun = false

  @Option(
    help: ArgumentHelp(
      "The key of an earlier attempt whose outcome is unknown: it is never stored twice.",
      valueName: "key"))
  var idempotencyKey: String?

  func key(_ surroundings: Surroundings) -> String { idempotencyKey ?? surroundings.makeKey() }

  /// As the contract takes it: absent rather than false.
  var dryRunParam: Bool? { dryRun ? true : nil }
}
