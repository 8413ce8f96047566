import Testing

@testable import WebServer

/// QR codes are compared with what another program makes; a browser test reads one off the screen.
@Suite struct QRCodeTests {
  private static func text(_ code: QRCode) -> String {
    (0..<code.size).map { row in
      (0..<code.size).map { code.isDark(row: row, column: $0) ? "#" : "." }.joined()
    }.joined(separator: "\n")
  }

  // segno 1.6.6, told to take mask 3: it compares the masks before the format is drawn. The 14 bytes fill version 1,
  // because in shorter texts it puts a zero before the pad codewords, which the standard (§7.4.10) does not.
  @Test func `the code of a text is the one that segno makes`() throws {
    let code = try #require(QRCode(Array("Lanternshire 2".utf8)))
    #expect(Self.text(code) == Self.lanternshire)
  }

  @Test func `sizes grow with the text, up to what version 10 holds`() throws {
    // ISO/IEC 18004:2015, table 7: bytes at level M in versions 1 to 10.
    let most = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213]
    for (place, bytes) in most.enumerated() {
      let full = try #require(QRCode(Array(repeating: 0x61, count: bytes)))
      #expect(full.size == 21 + 4 * place)
      if place + 1 < most.count {
        #expect(QRCode(Array(repeating: 0x61, count: bytes + 1))?.size == 25 + 4 * place)
      }
    }
    #expect(QRCode(Array(repeating: 0x61, count: 214)) == nil)
  }

  @Test func `a block with its error correction is divisible by the divisor`() {
    for degree in [10, 16, 26, 18, 24, 22] {
      let divisor = ReedSolomon.divisor(degree: degree)
      let data = (0..<40).map { UInt8(($0 * 37 + 11) % 256) }
      let check = ReedSolomon.remainder(of: data, by: divisor)
      #expect(ReedSolomon.remainder(of: data + check, by: divisor).allSatisfy { $0 == 0 })
    }
  }

  private static let lanternshire = """
    #######.#.#.#.#######
    #.....#.#####.#.....#
    #.###.#...###.#.###.#
    #.###.#.#.....#.###.#
    #.###.#...##..#.###.#
    #.....#..#....#.....#
    #######.#.#.#.#######
    ........#..##........
    #.##.###......#..#.##
    #.####..#.##....#.#.#
    .##..#######.#.#...##
    .#...#.#.........#.#.
    .#.#####....#.#.#..##
    ........#.###...#.#.#
    #######.##...#.##.#..
    #.....#.#.####.####.#
    #.###.#..#........##.
    #.###.#.#.#.####.#.#.
    #.###.#.######....#..
    #.....#..#.#####....#
    #######.##....###.#..
    """
}
