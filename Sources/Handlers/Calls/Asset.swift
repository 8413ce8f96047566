import CAssets

/// A file that travels inside the program.
package enum Asset {
  /// The bytes of the asset of that name.
  /// - Precondition: It was listed when the program was built; a test reads each of them.
  package static func bytes(_ name: String) -> [UInt8] {
    guard let asset = workbook_asset_named(name)?.pointee else {
      preconditionFailure("\(name) was not built into the program")
    }
    return Array(UnsafeBufferPointer(start: asset.bytes, count: asset.length))
  }

  package static func text(_ name: String) -> String {
    String(decoding: bytes(name), as: UTF8.self)
  }
}
