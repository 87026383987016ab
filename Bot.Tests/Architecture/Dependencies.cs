using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Bot.Tests.Architecture;

/// <summary>Reads compiled code: which namespaces each type of an assembly uses.</summary>
internal static class Dependencies
{
    /// <summary>Pairs of a type and a type that it names anywhere: in its members, its attributes, or the bodies of its methods.</summary>
    public static IEnumerable<(string User, string Used)> Of(string assemblyFile)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(assemblyFile);
        foreach (var type in assembly.Modules.SelectMany(module => module.GetTypes()))
        {
            foreach (var used in UsedBy(type).SelectMany(Parts).Select(reference => reference.FullName).Distinct(StringComparer.Ordinal))
            {
                yield return (Outermost(type).FullName, used);
            }
        }
    }

    private static IEnumerable<TypeReference?> UsedBy(TypeDefinition type) =>
    [
        type.BaseType,
        .. type.Interfaces.Select(implemented => implemented.InterfaceType),
        .. type.CustomAttributes.Select(attribute => attribute.AttributeType),
        .. type.Fields.Select(field => field.FieldType),
        .. type.Properties.Select(property => property.PropertyType),
        .. type.Methods.SelectMany(UsedBy),
    ];

    private static IEnumerable<TypeReference?> UsedBy(MethodDefinition method)
    {
        yield return method.ReturnType;
        foreach (var parameter in method.Parameters)
        {
            yield return parameter.ParameterType;
        }

        if (!method.HasBody)
        {
            yield break;
        }

        foreach (var variable in method.Body.Variables)
        {
            yield return variable.VariableType;
        }

        foreach (var used in method.Body.Instructions.SelectMany(UsedBy))
        {
            yield return used;
        }
    }

    private static IEnumerable<TypeReference?> UsedBy(Instruction instruction) => instruction.Operand switch
    {
        MethodReference method => [method.DeclaringType, method.ReturnType, .. method.Parameters.Select(parameter => parameter.ParameterType)],
        FieldReference field => [field.DeclaringType, field.FieldType],
        TypeReference type => [type],
        _ => [],
    };

    /// <summary>A generic type names its arguments too.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference? type) => type switch
    {
        null => [],
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Parts)],
        TypeSpecification specification => Parts(specification.ElementType),
        GenericParameter => [],
        _ => [type],
    };

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is null ? type : Outermost(type.DeclaringType);
}
