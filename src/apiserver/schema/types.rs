//! The vocabulary of the shape tables.

/// A type as the Go API types have it.
#[derive(Debug)]
pub enum Type {
    /// `string`.
    Text,
    /// `bool`.
    Bool,
    /// `int32`.
    Int32,
    /// `int64`.
    Int64,
    /// `[]byte`: base64 in JSON.
    Bytes,
    /// `metav1.Time`: RFC 3339 text.
    Time,
    /// `resource.Quantity`: a text or a number, kept in its canonical form.
    Quantity,
    /// Anything; kept as it is.
    Any,
    /// A list.
    List(&'static Type),
    /// A map with text keys.
    Map(&'static Type),
    /// A struct.
    Object(&'static Shape),
}

/// A struct.
#[derive(Debug)]
pub struct Shape {
    /// Name of the Go type, such as `PolicyRule`.
    pub name: &'static str,
    /// Fields in declaration order.
    pub fields: &'static [Field],
    /// Whether fields that are not listed are kept: for kinds of which only a part is looked at.
    pub open: bool,
}

/// When a field is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Presence {
    /// Only with a value that is not empty (`omitempty`).
    NotEmpty,
    /// With any value that is not null (`omitempty` on a pointer).
    NotNull,
    /// Always.
    Always,
}

/// A field of a struct.
#[derive(Debug)]
pub struct Field {
    /// JSON name.
    pub name: &'static str,
    /// Type of the value.
    pub of: Type,
    /// When it is printed.
    pub presence: Presence,
}

impl Type {
    /// The type's name in Go's decoding errors.
    pub fn go_name(&self) -> String {
        match self {
            Self::Text => "string".into(),
            Self::Bool => "bool".into(),
            Self::Int32 => "int32".into(),
            Self::Int64 => "int64".into(),
            Self::Bytes => "[]uint8".into(),
            Self::Time => "v1.Time".into(),
            Self::Quantity => "resource.Quantity".into(),
            Self::Any => "interface {}".into(),
            Self::List(item) => format!("[]{}", item.go_name()),
            Self::Map(item) => format!("map[string]{}", item.go_name()),
            Self::Object(shape) => format!("v1.{}", shape.name),
        }
    }
}

/// A struct whose fields are all listed.
pub(super) const fn shape(name: &'static str, fields: &'static [Field]) -> Shape {
    Shape { name, fields, open: false }
}

/// A field that is left out when empty.
pub(super) const fn field(name: &'static str, of: Type) -> Field {
    Field { name, of, presence: Presence::NotEmpty }
}

/// A field that may be present with an empty value: a pointer in Go.
pub(super) const fn pointer(name: &'static str, of: Type) -> Field {
    Field { name, of, presence: Presence::NotNull }
}

/// A field that is always printed.
pub(super) const fn always(name: &'static str, of: Type) -> Field {
    Field { name, of, presence: Presence::Always }
}

/// A table of structs, each with its fields in declaration order: `Name { field: Type, … }`, where `field: Type` is left out
/// when empty, `field? Type` is a pointer, and `field! Type` is always printed. `[Type]` is a list, `{Type}` a map with text
/// keys; a name that is no primitive is another struct.
macro_rules! shapes {
    ($($name:ident { $($field:ident $mark:tt $of:tt),* $(,)? })*) => {
        $(pub(super) static $name: $crate::apiserver::schema::types::Shape =
            $crate::apiserver::schema::types::shape(stringify!($name), &[$(
                shapes!(@field $mark)(stringify!($field), shapes!(@type $of)),
            )*]);)*
    };
    (@field :) => { $crate::apiserver::schema::types::field };
    (@field ?) => { $crate::apiserver::schema::types::pointer };
    (@field !) => { $crate::apiserver::schema::types::always };
    (@type Text) => { $crate::apiserver::schema::types::Type::Text };
    (@type Bool) => { $crate::apiserver::schema::types::Type::Bool };
    (@type Time) => { $crate::apiserver::schema::types::Type::Time };
    (@type Int32) => { $crate::apiserver::schema::types::Type::Int32 };
    (@type Int64) => { $crate::apiserver::schema::types::Type::Int64 };
    (@type Quantity) => { $crate::apiserver::schema::types::Type::Quantity };
    (@type Any) => { $crate::apiserver::schema::types::Type::Any };
    (@type [$item:tt]) => { $crate::apiserver::schema::types::Type::List(&shapes!(@type $item)) };
    (@type {$item:tt}) => { $crate::apiserver::schema::types::Type::Map(&shapes!(@type $item)) };
    (@type $shape:ident) => { $crate::apiserver::schema::types::Type::Object(&$shape) };
}
pub(super) use shapes;
