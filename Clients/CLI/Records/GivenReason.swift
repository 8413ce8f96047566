import ArgumentParser

/// Why something is done that must be justified.
struct GivenReason: ParsableArguments {
  @Option(help: ArgumentHelp("Why, 10 to 500 characters; it is kept.", valueName: "text"))
  var reason: String

  func validate() throws {
    if let objection = ReasonWords.objection(to: reason) {
      throw ValidationError("--reason: \(objection)")
    }
  }
}
