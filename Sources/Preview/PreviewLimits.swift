/// How much of a preview one who asks can take up. Everything beyond is answered with a refusal.
package struct PreviewLimits: Sendable {
    /// How many bytes the head of a request may have.
    package var head = 16 * 1024
    /// How many are answered at the same time; a page that is open waits as one of them for the next build.
    package var connections = 64
    /// How long a request may take to arrive.
    package var arrival = Duration.seconds(10)
    /// How long an answer may take to be fetched.
    package var delivery = Duration.seconds(30)
    /// How long a page waits for the next build before it asks again.
    package var waiting = Duration.seconds(20)

    /// The limits that hold unless a test has its own.
    package init() {}
}
