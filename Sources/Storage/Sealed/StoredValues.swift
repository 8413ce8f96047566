import Workbook

extension Day {
  init?(stored text: String?) {
    guard let text else { return nil }
    self.init(text)
  }
}

extension Array {
  /// An empty list is left out of what is sealed.
  func storedUnlessEmpty<Stored>(_ convert: (Element) -> Stored) -> [Stored]? {
    isEmpty ? nil : map(convert)
  }
}

extension [Words] {
  init(stored: [String]?) { self = (stored ?? []).compactMap { Words($0) } }
}

extension [ListItemID] {
  var stored: [String]? { storedUnlessEmpty(\.text) }

  init(stored: [String]?) { self = (stored ?? []).map { ListItemID($0) } }
}
