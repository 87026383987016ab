using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime.Text;

namespace Bot.Storage;

/// <summary>
/// How documents are written: camelCase, enums by name, nulls left out, ñ and emoji readable. Members that the code no longer knows
/// are ignored on reading; a required one that is missing is an exception, unless it may be null, and so is a null where none may be.
/// A new member needs a default: documents written before do not have it.
/// </summary>
public static class StoreJson
{
    public static readonly JsonSerializerOptions Options = Create();

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            RespectNullableAnnotations = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LetNullsBeMissing } },
            Converters =
            {
                new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false),
                new PatternConverter<NodaTime.Instant>(InstantPattern.ExtendedIso),
                new PatternConverter<NodaTime.LocalDate>(LocalDatePattern.Iso),
                new PatternConverter<NodaTime.LocalDateTime>(LocalDateTimePattern.ExtendedIso),
                new PatternConverter<NodaTime.LocalTime>(LocalTimePattern.ExtendedIso),
                new PatternConverter<NodaTime.YearMonth>(YearMonthPattern.Iso),
            },
        };
        options.MakeReadOnly();
        return options;
    }

    /// <summary>Nulls are not written, so a required member that may be null may be missing.</summary>
    private static void LetNullsBeMissing(JsonTypeInfo type)
    {
        foreach (var member in type.Properties)
        {
            if (member.IsRequired && (member.IsGetNullable || Nullable.GetUnderlyingType(member.PropertyType) is not null))
            {
                member.IsRequired = false;
            }
        }
    }
}
