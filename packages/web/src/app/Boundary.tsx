import { Component, type ComponentChildren } from "preact"
import { ErrorState } from "../ui/ErrorState.tsx"

/**
 * The one top handler of what pages throw, which is always a bug: the page gives way to a sentence, the shell stays. The
 * console gets the stack; nothing is sent anywhere.
 */
export class Boundary extends Component<{ readonly children: ComponentChildren }, { readonly failed: boolean }> {
  override state = { failed: false }

  override componentDidCatch(error: unknown): void {
    console.error(error)
    this.setState({ failed: true })
  }

  override render() {
    if (this.state.failed) return <ErrorState onRetry={() => location.reload()} />
    return this.props.children
  }
}
