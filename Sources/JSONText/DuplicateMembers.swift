/// Finding names that occur twice in one object, in time linear in the object's text.
///
/// Names are compared after unescaping, as RFC 8259 §8.3 asks: `"a"` and `"\u0061"` are one name.
extension Scanner {
  /// Up to here every name is compared with every other; above, they go through a hash table.
  private static let pairwiseLimit = 12

  mutating func noteDuplicates(inObjectAt object: Int) {
    let end = Int(tape[object].next)
    var count = 0
    var name = object + 1
    while name < end {
      count += 1
      name = Int(tape[name + 1].next)
    }
    switch count {
    case 0...1: return
    case ...Self.pairwiseLimit: compareAll(from: object + 1, to: end)
    default: hashAll(from: object + 1, to: end, count: count)
    }
  }

  private mutating func compareAll(from first: Int, to end: Int) {
    var name = Int(tape[first + 1].next)
    while name < end {
      var earlier = first
      while earlier < name {
        if areEqual(earlier, name) {
          duplicates.append(UInt32(name))
          break
        }
        earlier = Int(tape[earlier + 1].next)
      }
      name = Int(tape[name + 1].next)
    }
  }

  /// An open-addressing table of tape indices. Swift's seeded hash keeps chosen names from piling up.
  private mutating func hashAll(from first: Int, to end: Int, count: Int) {
    let mask = (1 << (Int.bitWidth - (count * 2 - 1).leadingZeroBitCount)) - 1
    var slots = [UInt32](repeating: 0, count: mask + 1)
    var name = first
    names: while name < end {
      defer { name = Int(tape[name + 1].next) }
      var slot = hash(name) & mask
      while slots[slot] != 0 {
        if areEqual(Int(slots[slot]), name) {
          duplicates.append(UInt32(name))
          continue names
        }
        slot = (slot + 1) & mask
      }
      slots[slot] = UInt32(name)
    }
  }

  private func content(_ name: Int) -> UnsafeBufferPointer<UInt8> {
    let token = tape[name]
    return UnsafeBufferPointer(rebasing: text[(Int(token.start) + 1)..<(Int(token.end) - 1)])
  }

  private func hash(_ name: Int) -> Int {
    var hasher = Hasher()
    if tape[name].hasEscapes {
      unescaped(content(name)).withUnsafeBytes { hasher.combine(bytes: $0) }
    } else {
      hasher.combine(bytes: UnsafeRawBufferPointer(content(name)))
    }
    return hasher.finalize()
  }

  private func areEqual(_ one: Int, _ other: Int) -> Bool {
    switch (tape[one].hasEscapes, tape[other].hasEscapes) {
    case (false, false):
      let (left, right) = (content(one), content(other))
      return left.count == right.count && left.elementsEqual(right)
    case (true, false): return unescaped(content(one)).elementsEqual(content(other))
    case (false, true): return unescaped(content(other)).elementsEqual(content(one))
    case (true, true): return unescaped(content(one)) == unescaped(content(other))
    }
  }
}
