import Foundation
import JSONRPC
import Sealing
import Storage
import Workbook
import WorkbookProtocol

/// One page of a list: where it begins and how long it may be.
///
/// A cursor is opaque and signed, and good only for the method, the filter and the caller it was made for.
struct Paging {
  let limit: Int
  /// The keys of the last item of the page before; `nil` for the first page.
  let after: [String]?
  private let binding: [UInt8]
  private let mac: MAC

  /// - Parameter filter: The method's parameters without cursor and limit.
  init<M: WorkbookMethod>(
    _: M.Type, filter: M.Params, cursor: String?, limit: Int?, caller: Person.ID, vault: Vault
  ) throws {
    self.limit = limit ?? 50
    mac = vault.mac(.cursor)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    binding = Array("\(M.name) \(caller) ".utf8) + Array(try encoder.encode(filter))
    after = try cursor.map { [mac, binding] in try Self.read($0, mac, binding) }
  }

  /// The cursor with which the page after this item is asked for.
  func cursor(after keys: [String]) throws -> String {
    let position = try JSONEncoder().encode(keys)
    let signed = mac.tag(of: binding + Array(position)).prefix(16) + position
    return Data(signed).base64EncodedString()
      .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  private static func read(
    _ cursor: String, _ mac: MAC, _ binding: [UInt8]
  ) throws -> [String] {
    var text = cursor.replacing("-", with: "+").replacing("_", with: "/")
    while text.utf8.count % 4 != 0 { text += "=" }
    guard let signed = Data(base64Encoded: text), signed.count > 16 else { throw Fault.cursor }
    let position = Array(signed.dropFirst(16))
    guard
      Digest.areEqual(
        Array(signed.prefix(16)), Array(mac.tag(of: binding + position).prefix(16)))
    else { throw Fault.cursor }
    return try JSONDecoder().decode([String].self, from: Data(position))
  }
}

extension Paging {
  /// One page of a list that is short enough to be made whole; the keys must ascend.
  func page<Item>(_ all: [Item], keys: (Item) -> [String]) throws -> (items: [Item], next: String?)
  {
    let rest = all.drop { item in after.map { !$0.lexicographicallyPrecedes(keys(item)) } ?? false }
    let items = Array(rest.prefix(limit))
    guard rest.count > limit, let last = items.last else { return (items, nil) }
    return (items, try cursor(after: keys(last)))
  }
}

extension Fault {
  static let cursor = Fault(
    .cursorInvalid, "This cursor belongs to another list, filter or person; begin without it.")
}
