/// A source of random bytes for tokens and codes, handed in so that a test can say what comes out.
/// What people use gets ``system``: secrets are never seeded (DESIGN §10). Keys and nonces do not
/// go through here at all.
package struct RandomBytes: Sendable {
  private let make: @Sendable (_ count: Int) -> [UInt8]

  package init(_ make: @escaping @Sendable (_ count: Int) -> [UInt8]) {
    self.make = make
  }

  package static let system = RandomBytes { count in
    var generator = SystemRandomNumberGenerator()
    return (0..<count).map { _ in .random(in: .min ... .max, using: &generator) }
  }

  package func bytes(_ count: Int) -> [UInt8] { make(count) }
}
