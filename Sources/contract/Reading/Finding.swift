/// Where in the contract's source something stands.
package struct Place: Sendable, Hashable {
  /// The file, relative to `Protocol/`.
  package var file: String
  /// The way to it inside the file, keys and indices joined by `/`.
  package var path: String
  /// One-based; 0 when unknown.
  package var line: Int

  package init(file: String, path: String = "", line: Int = 0) {
    self.file = file
    self.path = path
    self.line = line
  }

  package func at(_ key: String, line: Int? = nil) -> Place {
    Place(
      file: file, path: path.isEmpty ? key : "\(path)/\(key)",
      line: line.flatMap { $0 > 0 ? $0 : nil } ?? self.line)
  }
}

/// Something wrong in the contract's source, for its author.
package struct Finding: Sendable, Hashable, CustomStringConvertible {
  package var place: Place
  package var message: String

  package var description: String {
    let line = place.line > 0 ? ":\(place.line)" : ""
    let path = place.path.isEmpty ? "" : " \(place.path):"
    return "\(place.file)\(line):\(path) \(message)"
  }
}

/// Every fault found so far: reading goes on after one, so that the author sees all of them.
package struct Findings: Sendable {
  package private(set) var all: [Finding] = []

  package init() {}

  package mutating func add(_ message: String, at place: Place) {
    let finding = Finding(place: place, message: message)
    if !all.contains(finding) { all.append(finding) }
  }
}
