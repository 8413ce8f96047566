import Handlers
import Mustache

/// The pages' templates and their one stylesheet, which stands inside each page: an old phone asks once.
package struct PageTemplates: Sendable {
  package static let names = [
    "page", "urgent", "start", "unsure", "form", "sent", "code", "answer", "thanks", "message",
    "symbol-talk", "symbol-eye", "symbol-person", "symbol-help", "symbol-pen", "symbol-key",
    "symbol-scale", "face-never", "face-sometimes", "face-mostly", "face-always", "face-doNotKnow",
    "face-doNotWantToSay",
  ]

  private let library: MustacheLibrary
  let stylesheet: String

  /// - Parameter file: The text of a file below `web/young-people/`.
  package init(_ file: (String) -> String) throws {
    var library = MustacheLibrary()
    for name in Self.names {
      try library.register(file("\(name).mustache"), named: name)
    }
    self.library = library
    stylesheet = file("page.css")
  }

  /// Those inside the program.
  package static func builtIn() throws -> PageTemplates {
    try PageTemplates { Asset.text("web/young-people/\($0)") }
  }

  /// - Precondition: The template is one of ``names``.
  func render(_ name: String, _ text: PageText) -> String {
    guard let page = library.render(text.forMustache, withTemplate: name) else {
      preconditionFailure("there is no template \(name)")
    }
    return page
  }
}
