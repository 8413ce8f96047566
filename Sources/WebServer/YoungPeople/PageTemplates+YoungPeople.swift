extension PageTemplates {
  /// Those of the young people's pages.
  package static let names = [
    "page", "urgent", "start", "unsure", "form", "sent", "code", "answer", "thanks", "message",
    "symbol-talk", "symbol-eye", "symbol-person", "symbol-help", "symbol-pen", "symbol-key",
    "symbol-scale", "face-never", "face-sometimes", "face-mostly", "face-always", "face-doNotKnow",
    "face-doNotWantToSay",
  ]

  /// - Parameter file: The text of a file below `web/young-people/`.
  package init(_ file: (String) -> String) throws { try self.init(Self.names, file) }

  /// Those inside the program.
  package static func builtIn() throws -> PageTemplates {
    try PageTemplates(names, in: "web/young-people/")
  }
}
