/// Where a view lies while a page is written, without its type.
///
/// A page is written by readers that each know the type of the view that they read; between them a view is passed on as
/// an address, because a value without its type would have to be boxed once for every list item, and looked up once for
/// every member.
///
/// Two invariants keep it safe. A reference lives only inside the closure that it is given to, and the view outlives that
/// closure. It is read only by readers of that view's type: the compiler of pages takes readers and the order of scopes
/// from one declaration, and ``TemplateSet`` compares the types of the views that it is given with those that the page
/// was compiled for.
struct ViewReference {
    private let address: UnsafeRawPointer

    /// Reads a view of a type.
    func read<View, Value>(_ read: (View) -> Value) -> Value {
        read(address.assumingMemoryBound(to: View.self).pointee)
    }

    /// Passes a view on for as long as `show` runs.
    static func to<View>(_ view: View, _ show: (ViewReference) -> Void) {
        withUnsafePointer(to: view) { show(ViewReference(address: UnsafeRawPointer($0))) }
    }

    /// The same for what reads a value from it.
    static func reading<View, Value>(_ view: View, _ read: (ViewReference) -> Value) -> Value {
        withUnsafePointer(to: view) { read(ViewReference(address: UnsafeRawPointer($0))) }
    }

    /// Passes the views of a list on, one after the other.
    static func toEach<View>(of views: [View], _ show: (ViewReference) -> Void) {
        views.withUnsafeBufferPointer { views in
            guard var next = views.baseAddress else { return }
            for _ in views.indices {
                show(ViewReference(address: UnsafeRawPointer(next)))
                next += 1
            }
        }
    }
}
