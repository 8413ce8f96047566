/// The staff's pages, as text; what they may ask is decided elsewhere.
struct StaffPages: Sendable {
  private let templates: PageTemplates

  init(templates: PageTemplates) {
    self.templates = templates
  }

  /// - Parameters:
  ///   - title: What the page is, as its heading says it.
  ///   - problems: What was wrong with what was sent; the title begins with that.
  ///   - signOut: The token of the form that signs out, for whoever has signed in.
  func page(
    _ template: String, title: String, problems: [Problem] = [], signOut: String? = nil,
    _ own: [String: PageText] = [:]
  ) -> String {
    let common: [String: PageText] = [
      "title": .text((problems.isEmpty ? "" : "Problem: ") + "\(title) – Workbook"),
      "heading": .text(title), "style": .ours(templates.stylesheet),
      "hasProblems": .flag(!problems.isEmpty), "problems": .list(problems.map(\.pageText)),
      "signOut": .optional(signOut),
    ]
    return templates.render(template, .parts(common.merging(own) { _, own in own }))
  }

  func message(_ message: PageMessage, backTo path: String) -> String {
    page(
      "message", title: message.title, ["says": .text(message.says), "back": .text(path)])
  }
}

extension PageTemplates {
  /// Those of the staff's pages.
  static func staff() throws -> PageTemplates {
    try PageTemplates(
      [
        "page", "problems", "field", "message", "sign-in", "claim", "link", "account",
        "second-factor", "authenticator", "confirm", "recovery", "device", "decided", "who-read",
      ], in: "web/staff/")
  }
}
