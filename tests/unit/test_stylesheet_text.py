from core.styles.bundle import slim


def test_comments_indentation_and_empty_lines_go_and_rules_stay():
    css = """/* Header.
       Two lines. */
    a {
      color: red; /* why */
      content: "  two  spaces";
    }

    b > c { margin: 0 auto; }
    """
    assert slim(css) == 'a{\ncolor:red;\ncontent:"  two  spaces";\n}\nb > c{margin:0 auto}\n'
