extension MAC {
  /// The tag by which a reference is found again without being stored: the first 16 bytes of the
  /// HMAC of the normalised text. A million references collide with probability 10⁻²⁷.
  ///
  /// Only with the key ``ServiceKey/referenceIndex``; the normalisation is part of the stored
  /// format, so changing it means tagging every reference anew.
  package func referenceTag(_ reference: String) -> [UInt8] {
    Array(tag(of: Array(Self.normalised(reference).utf8)).prefix(16))
  }

  /// White space at both ends removed, each run of white space inside made one space, letters
  /// uppercased by Unicode's locale-free rule. Composed and decomposed accents stay different.
  package static func normalised(_ reference: String) -> String {
    reference.split(whereSeparator: \.isWhitespace).joined(separator: " ").uppercased()
  }
}
