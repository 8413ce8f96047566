import Handlers
import Mustache

/// The templates of one set of pages and their one stylesheet, which stands inside each page: an old phone asks once.
package struct PageTemplates: Sendable {
  private let library: MustacheLibrary
  let stylesheet: String

  /// - Parameters:
  ///   - names: Of the templates, without the ending.
  ///   - file: The text of a file beside the stylesheet `page.css`.
  init(_ names: [String], _ file: (String) -> String) throws {
    var library = MustacheLibrary()
    for name in names {
      try library.register(file("\(name).mustache"), named: name)
    }
    self.library = library
    stylesheet = file("page.css")
  }

  /// Those inside the program, in one of its folders such as `web/young-people/`.
  init(_ names: [String], in folder: String) throws {
    try self.init(names) { Asset.text(folder + $0) }
  }

  /// - Precondition: The template is one of those that were named.
  func render(_ name: String, _ text: PageText) -> String {
    guard let page = library.render(text.forMustache, withTemplate: name) else {
      preconditionFailure("there is no template \(name)")
    }
    return page
  }
}
