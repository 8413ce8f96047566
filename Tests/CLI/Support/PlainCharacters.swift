extension String {
  /// Nothing but line ends and what has a shape of its own.
  var hasOnlyPlainCharacters: Bool {
    unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || ![.control, .format, .lineSeparator, .paragraphSeparator].contains(
          scalar.properties.generalCategory)
    }
  }
}
